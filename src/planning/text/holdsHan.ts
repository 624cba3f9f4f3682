/** Whether a text holds a Chinese character: what is written with them is answered in Chinese. */
export function holdsHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
