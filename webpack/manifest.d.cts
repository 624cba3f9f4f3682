export function manifestFor(url: string, xml: string): string;
