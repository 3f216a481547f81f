/** Words as they stand between quotation marks: those within are single ones. */
export function withinQuotes(text: string): string {
  return text.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly?: string, plain?: string) => `‘${curly ?? plain}’`);
}
