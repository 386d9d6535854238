import type forge from 'node-forge';
import { VinrClientCertificateError } from '../errors.ts';

export type Forge = typeof forge;
export type Node = forge.asn1.Asn1;

export function damaged(cause?: unknown): VinrClientCertificateError {
  const message = 'The certificate file is damaged. Download it again.';
  return new VinrClientCertificateError(message, { code: 'damaged', delivery: 'notSent', cause });
}

/** The node's children; a primitive where a structure belongs means damage. */
export function children(node: Node): readonly Node[] {
  if (typeof node.value === 'string') throw damaged();
  return node.value;
}

export function child(node: Node, ...path: readonly number[]): Node {
  let at = node;
  for (const index of path) {
    const next = children(at)[index];
    if (next === undefined) throw damaged();
    at = next;
  }
  return at;
}

/** The bytes of a string; BER may cut one into pieces. */
export function octets(node: Node): Buffer {
  if (typeof node.value === 'string') return Buffer.from(node.value, 'binary');
  return Buffer.concat(node.value.map(octets));
}

const INTEGER = 2;

export function isInteger(node: Node): boolean {
  return (node.tagClass as number) === 0 && (node.type as number) === INTEGER;
}

/** A small unsigned integer. Anything longer than 4 bytes is read as infinite: no honest file holds one. */
export function integer(node: Node): number {
  const bytes = octets(node);
  if (!isInteger(node) || bytes.length === 0) throw damaged();
  return bytes.length > 4 ? Infinity : bytes.readUIntBE(0, bytes.length);
}

export class Asn1Reader {
  readonly forge: Forge;

  constructor(library: Forge) {
    this.forge = library;
  }

  parse(der: Buffer): Node {
    try {
      return this.forge.asn1.fromDer(der.toString('binary'), true);
    } catch (cause) {
      throw damaged(cause);
    }
  }

  encode(node: Node): Buffer {
    return Buffer.from(this.forge.asn1.toDer(node).getBytes(), 'binary');
  }

  oid(node: Node): string {
    if (typeof node.value !== 'string' || node.value.length === 0) throw damaged();
    return this.forge.asn1.derToOid(node.value);
  }
}
