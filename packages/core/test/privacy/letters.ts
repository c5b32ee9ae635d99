/** The languages in which letters are written. */
export type Language = 'en' | 'de' | 'fr' | 'es';

interface Letters {
  readonly greetings: [string, ...string[]];
  readonly about: [string, ...string[]];
  readonly holding: readonly string[];
  readonly closings: [string, ...string[]];
  readonly quotes: [string, ...string[]];
}

export const letters: Readonly<Record<Language, Letters>> = {
  en: {
    greetings: [
      'Hi {agentFirst},',
      'Dear Ms {agentLast},',
      'Dear Customer Support,',
      'Hello there,',
      'Good morning {agent},',
      'To whom it may concern,',
    ],
    about: [
      'My order {number} has not arrived.',
      'The Speaker Go with serial {number} resets itself since version 3.14.2.',
      'Invoice {number} dates from 12 March 2025 and shows twice the amount.',
    ],
    holding: [
      'You can call me at {phone} or write to {mail}.',
      'Order | {number}\nTracking | {number}\nContact | {person}',
      'My name is {person} and I paid with card {card}.',
      'Please refund to {iban}, not to the card ending in 1234.',
      'I spoke with {agent} yesterday about ticket {number}.',
      'Please send it to {street}. My mobile: {phone}',
      'The Bank of America statement lists reference {number}.',
    ],
    closings: [
      'Kind regards,\n{person}',
      'Thanks,\n{first}',
      'Best,\n\n{person}\nTel. {phone}\n{mail}',
      'Cheers, {first}',
      '--\n{person}',
    ],
    quotes: [
      'On Mon, 3 Mar 2025 at 10:15, {agent} <{mail}> wrote:\n> Hello {first},\n> we received parcel {number}.',
      'From: {agent} <{mail}>\nSent: 03/04/2025 10:15\nSubject: Order {number}',
    ],
  },
  de: {
    greetings: [
      'Sehr geehrte Frau {agentLast},',
      'Hallo {agentFirst},',
      'Sehr geehrte Damen und Herren,',
      'Liebes Team,',
      'Guten Tag Herr {agentLast},',
    ],
    about: [
      'meine Bestellung {number} ist noch nicht da.',
      'das Gerät mit der Seriennummer {number} startet neu, Version 2.1.3.',
      'die Rechnung {number} vom 12.03.2025 stimmt nicht.',
    ],
    holding: [
      'Sie erreichen mich unter {phone} oder {mail}.',
      'Bestellnummer: {number}\nKunde: {person}\nTelefon: {phone}',
      'Mein Name ist {person}, bezahlt habe ich mit der Karte {card}.',
      'Bitte erstatten Sie auf {iban}.',
      'Ihre Kollegin {agent} hat mir die Sendungsnummer {number} genannt.',
      'Meine Anschrift: {street}',
      'Die Deutsche Post nennt die Sendung {number}.',
    ],
    closings: [
      'Mit freundlichen Grüßen\n{person}',
      'Viele Grüße, {first}',
      'MfG\n{person}',
      'Beste Grüße aus Köln\n\n{person}\nTel.: {phone}',
      'LG\n{first}',
    ],
    quotes: [
      'Am 03.03.2025 um 10:15 schrieb {agent} <{mail}>:\n> Hallo {first},\n> das Paket {number} ist unterwegs.',
      'Von: {agent} <{mail}>\nGesendet: 03.04.2025 10:15\nBetreff: Auftrag {number}',
    ],
  },
  fr: {
    greetings: [
      'Bonjour Madame {agentLast},',
      'Bonjour,',
      'Chère {agentFirst},',
      'Madame, Monsieur,',
      'Bonjour {agentFirst},',
    ],
    about: [
      "ma commande {number} n'est pas arrivée.",
      'la facture {number} du 12/03/2025 est fausse.',
      "l'appareil, numéro de série {number}, redémarre.",
    ],
    holding: [
      'Vous pouvez me joindre au {phone} ou à {mail}.',
      'Commande : {number}\nNom : {person}\nTél. : {phone}',
      "Je m'appelle {person} et j'ai payé avec la carte {card}.",
      'Merci de rembourser sur {iban}.',
      'Votre collègue {agent} a ouvert le dossier {number}.',
      'Mon adresse : {street}',
      'Le colis {number} est parti de Paris.',
    ],
    closings: [
      'Cordialement,\n{person}',
      'Bien cordialement\n\n{person}\n{phone}',
      'Merci, {first}',
      'Bonne journée,\n{first}',
      'Salutations distinguées,\n{person}',
    ],
    quotes: [
      'Le lun. 3 mars 2025 à 10:15, {agent} <{mail}> a écrit :\n> Bonjour {first},\n> le colis {number} est parti.',
      'De : {agent} <{mail}>\nEnvoyé : 03/04/2025 10:15\nObjet : commande {number}',
    ],
  },
  es: {
    greetings: [
      'Hola {agentFirst}:',
      'Estimada Sra. {agentLast}:',
      'Estimados señores:',
      'Buenos días,',
      'Buenas tardes, {agentFirst}:',
    ],
    about: [
      'mi pedido {number} no ha llegado.',
      'la factura {number} del 12/03/2025 no es correcta.',
      'el aparato con número de serie {number} se reinicia.',
    ],
    holding: [
      'Pueden llamarme al {phone} o escribir a {mail}.',
      'Pedido: {number}\nNombre: {person}\nTeléfono: {phone}',
      'Me llamo {person} y pagué con la tarjeta {card}.',
      'Devuelvan el dinero a {iban}, por favor.',
      'Su compañera {agent} abrió el caso {number}.',
      'Mi dirección: {street}',
      'El paquete {number} salió de Madrid.',
    ],
    closings: [
      'Un saludo,\n{person}',
      'Saludos cordiales\n\n{person}\n{phone}',
      'Gracias, {first}',
      'Atentamente,\n{person}',
    ],
    quotes: [
      'El lun, 3 mar 2025 a las 10:15, {agent} <{mail}> escribió:\n> Hola {first}:\n> el paquete {number} ha salido.',
      'De: {agent} <{mail}>\nEnviado: 03/04/2025 10:15\nAsunto: pedido {number}',
    ],
  },
};
