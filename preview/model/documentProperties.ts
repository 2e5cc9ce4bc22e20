import { invalidArgument } from "./errors";

const LONGEST = 255;

/** What the workbook says of itself. Comments may be long, the others hold 255 characters. */
export class DocumentProperties {
  readonly Type = "DocumentProperties";

  constructor(private readonly properties: Map<string, string>) {}

  private read(name: string): string {
    return this.properties.get(name) ?? "";
  }
  private write(name: string, value: unknown, longest = LONGEST): void {
    if (typeof value !== "string" || value.length > longest) throw invalidArgument();
    this.properties.set(name, value);
  }

  get Title(): string {
    return this.read("title");
  }
  set Title(value: unknown) {
    this.write("title", value);
  }
  get Subject(): string {
    return this.read("subject");
  }
  set Subject(value: unknown) {
    this.write("subject", value);
  }
  get Author(): string {
    return this.read("author");
  }
  set Author(value: unknown) {
    this.write("author", value);
  }
  get Keywords(): string {
    return this.read("keywords");
  }
  set Keywords(value: unknown) {
    this.write("keywords", value);
  }
  get Comments(): string {
    return this.read("comments");
  }
  set Comments(value: unknown) {
    this.write("comments", value, Number.POSITIVE_INFINITY);
  }
  get Category(): string {
    return this.read("category");
  }
  set Category(value: unknown) {
    this.write("category", value);
  }
  get Manager(): string {
    return this.read("manager");
  }
  set Manager(value: unknown) {
    this.write("manager", value);
  }
  get Company(): string {
    return this.read("company");
  }
  set Company(value: unknown) {
    this.write("company", value);
  }
}
