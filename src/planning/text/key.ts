/** How texts are compared everywhere: without surrounding spaces and without case. */
export function key(text: string): string {
  return text.trim().toLowerCase();
}

/** One key for several texts, which no text can forge. */
export function joinedKey(texts: readonly string[]): string {
  return JSON.stringify(texts.map(key));
}
