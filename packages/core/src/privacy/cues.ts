/**
 * What the words just before a number say that it is: how to call someone, or the number of a thing. Only the same line is
 * read, and no further back than the number before. `null` when they say nothing.
 */
export function readCue(
  text: string,
  start: number,
): 'phone' | 'card' | 'account' | 'thing' | null {
  const before = /[^\n;!?]{0,44}$/u.exec(text.slice(Math.max(0, start - 44), start))?.[0] ?? '';
  const near = before.slice(lastNumberEnd(before));
  let [nearest, at]: [ReturnType<typeof readCue>, number] = [null, -1];
  for (const [cue, pattern] of cues) {
    for (const { index, 0: raw } of near.matchAll(pattern)) {
      if (index + raw.length >= at) [nearest, at] = [cue, index + raw.length];
    }
  }
  return nearest;
}

function lastNumberEnd(text: string): number {
  return [...text.matchAll(/\p{N}{3,}[^\p{N}]/gu)].at(-1)?.index ?? 0;
}

const wordStart = String.raw`(?<![\p{L}])`;
const wordEnd = String.raw`(?![\p{L}])`;

const things = [
  String.raw`(?:order|purchase|invoice|ticket|case|reference|ref|tracking|shipment|parcel|package|consignment|customer|client|serial|item|article|part|model|policy|contract|booking|reservation|confirmation|transaction|receipt|voucher|coupon|gift card|warranty|delivery|return|RMA|SKU|ISBN|ISSN|EAN|GTIN|UPC|ASIN|IMEI|MAC|VAT|tax|PO|ID|PIN|code|version|firmware|build|release|error|batch|lot|meter|member(?:ship)?|loyalty|S\/N|SN|P\/N|UPS|DHL|DPD|GLS|FedEx|USPS)`,
  String.raw`(?:Bestell|Rechnungs?|Auftrags?|Kunden|Vorgangs?|Sendungs?|Paket|Artikel|Serien|Vertrags?|Fall|Buchungs?|Referenz|Zähler|Steuer|USt|Teile|Modell|Mitglieds?|Liefer|Retouren|Gutschein|Tracking|Ticket|Versions?|Geräte|Charge)\p{L}*(?:-(?:Nr|ID|Nummer))?`,
  String.raw`(?:Bestellung|Rechnung|Auftrag|Sendung|Aktenzeichen|Az|Version)`,
  String.raw`(?:commande|facture|dossier|suivi|colis|référence|réf|article|série|contrat|client|réservation|SIRET|SIREN|bon|devis|livraison|modèle|lot|retour)`,
  String.raw`(?:pedido|factura|seguimiento|envío|referencia|artículo|serie|contrato|cliente|reserva|caso|NIF|CIF|paquete|albarán|modelo|lote|devolución|incidencia|expediente)`,
].join('|');
const calling = [
  String.raw`(?:tel|telephone|phone|call(?: me| us| him| her| them| back)?|called|mobile|cell|cellphone|fax|whats ?app|sms|text me|ring|dial|reach(?:ed)?(?: me| us)?|hotline|direct|office|ph|mob|signal|viber|contact number)`,
  String.raw`(?:telefon(?:nummer|isch)?|tel|handy(?:nummer)?|mobil(?:nummer|telefon)?|mobilfunk|rückruf(?:nummer)?|rufnummer|durchwahl|anrufen|rufen|erreich(?:en|bar)|festnetz)`,
  String.raw`(?:tél(?:éphone)?|portable|mobile|fixe|appel(?:er|ez)|joindre|joignable|rappeler|rappelez|gsm|numéro de téléphone)`,
  String.raw`(?:teléfono|tfno|tlf|tf|móvil|celular|llam(?:ar|en|e|adme|arme)|llámeme|llámenme|contactar|localizarme|fijo)`,
  String.raw`(?:telefono|cellulare|cell|telefoon|mobiel|telefone|celular|telemóvel|телефон|тел|電話|电话|手机)`,
].join('|');
const paying = String.raw`(?:card|credit|debit|visa|master ?card|amex|american express|discover|\p{L}*karten?(?:nummer)?|carte(?: bancaire| bleue)?|CB|tarjeta|carta)`;
const banking = String.raw`(?:(?:bank |checking |savings )?account|acct|a\/c|konto(?:nummer|nr)?|kto|(?:numéro de )?compte(?: bancaire)?|cuenta(?: bancaria| corriente)?|sort code|routing|BLZ|bankleitzahl|CLABE|BSB|ABA|CCC|RIB|rekening(?:nummer)?)`;

const cues = [
  ['thing', thing(things)],
  ['phone', thing(calling)],
  ['card', thing(paying)],
  ['account', thing(banking)],
] as const;

function thing(words: string): RegExp {
  return new RegExp(`${wordStart}(?:${words})${wordEnd}`, 'giu');
}
