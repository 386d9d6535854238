import type { X509Certificate } from 'node:crypto';
import type { DerElement } from './der.ts';
import { elements, OBJECT_IDENTIFIER, SEQUENCE } from './der.ts';

/** What the runtime's certificate object does not tell, or only as text that has been escaped. */
export interface CertificateDetails {
  /** Object identifier of the signature algorithm, DER content in hex. */
  readonly signature: string;
  /** The subject alternative names that are URIs, byte for byte. */
  readonly uris: readonly string[];
  readonly commonNames: readonly string[];
}

const COMMON_NAME = '550403';
const SUBJECT_ALTERNATIVE_NAME = '551d11';
const VERSION_TAG = 0xa0;
const EXTENSIONS_TAG = 0xa3;
const URI_TAG = 0x86;
const SUBJECT_INDEX = 4;
const BMP_STRING = 0x1e;

export function certificateDetails(certificate: X509Certificate): CertificateDetails {
  const [signed, algorithm] = parts(elements(certificate.raw)[0]);
  const fields = parts(signed).filter((field) => field.tag !== VERSION_TAG);
  const extensions = parts(parts(fields.find((field) => field.tag === EXTENSIONS_TAG))[0]);
  return {
    signature: identifier(algorithm),
    uris: uris(extensions),
    commonNames: commonNames(fields[SUBJECT_INDEX]),
  };
}

function uris(extensions: readonly DerElement[]): string[] {
  const names = extensions.find((extension) => identifier(extension) === SUBJECT_ALTERNATIVE_NAME);
  const octets = parts(names).at(-1);
  return parts(parts(octets)[0])
    .filter((name) => name.tag === URI_TAG)
    .map((name) => name.content.toString('latin1'));
}

function commonNames(subject: DerElement | undefined): string[] {
  return parts(subject)
    .flatMap(parts)
    .filter((attribute) => identifier(attribute) === COMMON_NAME)
    .map((attribute) => text(parts(attribute)[1]));
}

function text(value: DerElement | undefined): string {
  if (value === undefined) return '';
  if (value.tag === BMP_STRING) return Buffer.from(value.content).swap16().toString('utf16le');
  return value.content.toString('utf8');
}

/** The object identifier at the start of a structure. */
function identifier(structure: DerElement | undefined): string {
  const first = parts(structure)[0];
  return first?.tag === OBJECT_IDENTIFIER && structure?.tag === SEQUENCE ? first.content.toString('hex') : '';
}

const parts = (structure: DerElement | undefined): DerElement[] =>
  structure === undefined ? [] : elements(structure.content);
