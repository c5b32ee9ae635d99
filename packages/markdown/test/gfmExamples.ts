/** What GitHub's dialect adds to CommonMark, in examples of our own writing. */
export const gfmExamples: readonly { readonly markdown: string; readonly html: string }[] = [
  {
    markdown: '| day | open |\n| --- | --- |\n| Monday | 9 to 5 |\n| Sunday | |\n',
    html: '<table><thead><tr><th>day</th><th>open</th></tr></thead><tbody><tr><td>Monday</td><td>9 to 5</td></tr><tr><td>Sunday</td><td></td></tr></tbody></table>',
  },
  {
    markdown: '| left | middle | right |\n| :-- | :-: | --: |\n| a | b | c |\n',
    html: '<table><thead><tr><th align="left">left</th><th align="center">middle</th><th align="right">right</th></tr></thead><tbody><tr><td align="left">a</td><td align="center">b</td><td align="right">c</td></tr></tbody></table>',
  },
  {
    markdown: 'a | b\n-|-\n`c` | **d**\n\nAfter.\n',
    html: '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>c</code></td><td><strong>d</strong></td></tr></tbody></table><p>After.</p>',
  },
  {
    markdown: '| a |\n| --- |\n| one \\| two |\n',
    html: '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>one | two</td></tr></tbody></table>',
  },
  {
    markdown: '| a | b |\n| --- | --- |\n| one |\n| one | two | three |\n',
    html: '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>one</td><td></td></tr><tr><td>one</td><td>two</td></tr></tbody></table>',
  },
  {
    markdown: '| a | b |\n| --- |\n| one | two |\n',
    html: '<p>| a | b |\n| --- |\n| one | two |</p>',
  },
  {
    markdown: '| a |\n| --- |\n> quoted\n',
    html: '<table><thead><tr><th>a</th></tr></thead></table><blockquote><p>quoted</p></blockquote>',
  },
  { markdown: 'It was ~~40~~ 30 days.\n', html: '<p>It was <del>40</del> 30 days.</p>' },
  { markdown: 'Not ~~struck\n\nout~~.\n', html: '<p>Not ~~struck</p><p>out~~.</p>' },
  { markdown: 'Three ~~~tildes~~~ inside.\n', html: '<p>Three ~~~tildes~~~ inside.</p>' },
  {
    markdown: 'See www.shop.example.\n',
    html: '<p>See <a href="http://www.shop.example">www.shop.example</a>.</p>',
  },
  {
    markdown: 'See https://shop.example/a_b?c=d&e, please.\n',
    html: '<p>See <a href="https://shop.example/a_b?c=d&amp;e">https://shop.example/a_b?c=d&amp;e</a>, please.</p>',
  },
  {
    markdown: '(https://shop.example/a(b))\n',
    html: '<p>(<a href="https://shop.example/a(b)">https://shop.example/a(b)</a>)</p>',
  },
  {
    markdown: 'Write to help.desk+1@shop.example.\n',
    html: '<p>Write to <a href="mailto:help.desk+1@shop.example">help.desk+1@shop.example</a>.</p>',
  },
  { markdown: 'Not a_b@shop.example_.\n', html: '<p>Not a_b@shop.example_.</p>' },
  { markdown: '`https://shop.example`\n', html: '<p><code>https://shop.example</code></p>' },
];
