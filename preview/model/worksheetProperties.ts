import { Collection, sameName } from "./collection";
import { found, invalidArgument } from "./errors";

/** One property of a sheet, kept with the workbook. */
class WorksheetCustomProperty {
  readonly Type = "WorksheetCustomProperty";

  constructor(
    private readonly properties: Map<string, string>,
    readonly Key: string
  ) {}

  get _Id(): string {
    return this.Key;
  }
  get Value(): string {
    return found(this.properties.get(this.Key));
  }
  set Value(value: unknown) {
    if (typeof value !== "string") throw invalidArgument();
    this.properties.set(this.Key, value);
  }
  Delete(): void {
    this.properties.delete(this.Key);
  }
}

/** The properties of a sheet. */
export class WorksheetCustomProperties extends Collection<WorksheetCustomProperty> {
  readonly Type = "WorksheetCustomPropertyCollection";

  constructor(private readonly properties: Map<string, string>) {
    super();
  }

  get Items(): readonly WorksheetCustomProperty[] {
    return [...this.properties.keys()].map((key) => new WorksheetCustomProperty(this.properties, key));
  }
  protected find(key: unknown): WorksheetCustomProperty | undefined {
    return this.Items.find(({ Key }) => sameName(key, Key));
  }
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || typeof value !== "string") throw invalidArgument();
    const name = this.find(key)?.Key ?? key;
    this.properties.set(name, value);
    return new WorksheetCustomProperty(this.properties, name);
  }
}
