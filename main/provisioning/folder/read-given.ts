import { open, readdir } from 'node:fs/promises';
import { ProvisioningFailure } from '../order.ts';

const MOST_BYTES = 4 * 1024 * 1024;

/** The names of the `.p12` files in a folder, sorted. Other files are not ours to judge. */
export async function p12FilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new ProvisioningFailure(`Cannot read the folder ${folder}. Check the path given to --folder.`);
  });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.(p12|pfx)$/i.test(entry.name));
  return files.map(({ name }) => name).sort();
}

/** A file named on the command line by `option`. */
export async function readNamed(file: string, option: string): Promise<Uint8Array> {
  const bytes = await readStart(file, MOST_BYTES + 1).catch(() => {
    throw new ProvisioningFailure(`Cannot read ${file}. Check the path given to ${option}.`);
  });
  if (bytes.length <= MOST_BYTES) return bytes;
  throw new ProvisioningFailure(`${file} is larger than 4 MiB. Check the path given to ${option}.`);
}

async function readStart(file: string, most: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of handle.createReadStream({ end: most - 1, autoClose: false })) {
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}
