/** Where nobody looks at a window any more. The reasons are known by their classes, which are read only now. */
export async function sayEnd(error: unknown): Promise<void> {
  const { explain } = await import('../explained.ts');
  process.stderr.write(`${explain(error).sentence}\n`);
}
