import type { Compiler } from "webpack";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

export class FunctionsMetadata {
  apply(compiler: Compiler): void;
}

export const functionFiles: readonly string[];
export function englishMetadata(files: readonly string[]): Promise<Metadata>;
export function chineseMetadata(english: Metadata, texts: unknown): Metadata;
