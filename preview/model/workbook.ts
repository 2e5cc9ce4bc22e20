import { readSelection } from "../grid/structure";
import { recalculate } from "./recalculate";
import type { Book } from "./book";
import { Collection, sameName } from "./collection";
import { DocumentProperties } from "./documentProperties";
import { found, invalidArgument, notImplemented } from "./errors";
import { NamedItems } from "./names";
import { WorkbookProtection } from "./protection/workbookProtection";
import { Range } from "./range";
import { Tables } from "./tables";
import { Worksheets } from "./worksheets";

/** A setting kept with the workbook. */
class Setting {
  readonly Type = "Setting";

  constructor(
    private readonly settings: Map<string, string>,
    readonly Key: string
  ) {}

  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    const value: unknown = JSON.parse(found(this.settings.get(this.Key)));
    return value;
  }
  set Value(value: unknown) {
    this.settings.set(this.Key, JSON.stringify(value ?? null));
  }
  Delete(): void {
    this.settings.delete(this.Key);
  }
}

/** The settings of the workbook, the same as those of the document. */
class Settings extends Collection<Setting> {
  readonly Type = "SettingCollection";

  constructor(private readonly settings: Map<string, string>) {
    super();
  }

  get Items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  protected find(key: unknown): Setting | undefined {
    return this.Items.find(({ Key }) => sameName(key, Key));
  }
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    const setting = new Setting(this.settings, this.find(key)?.Key ?? key);
    setting.Value = value;
    return setting;
  }
}

/** How the application writes numbers. */
const cultureInfo = {
  Type: "CultureInfo",
  Name: "fr-FR",
  NumberFormat: { Type: "NumberFormatInfo", NumberDecimalSeparator: ",", NumberGroupSeparator: "\u202f" },
};

/** What runs the workbook. */
class Application {
  readonly Type = "Application";
  readonly DecimalSeparator = ",";
  readonly ThousandsSeparator = "\u202f";
  readonly UseSystemSeparators = true;
  readonly CultureInfo = cultureInfo;

  constructor(private readonly book: Book) {}

  get CalculationMode(): string {
    return "Automatic";
  }
  set CalculationMode(value: unknown) {
    if (value !== "Automatic") throw notImplemented(`the calculation mode ${String(value)}`);
  }
  get CalculationState(): string {
    return this.book.grid.calculation.isRunning() ? "Calculating" : "Done";
  }
  Calculate(calculationType: unknown): void {
    recalculate(this.book, calculationType);
  }
  /** A hint about speed: the calculation comes after the batch in any case. */
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  /** A hint about speed: the screen is drawn after the batch in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

/** The workbook: the root of what an add-in sees. */
export class Workbook {
  readonly Type = "Workbook";
  readonly Name = "Classeur1.xlsx";

  constructor(private readonly book: Book) {}

  get ReadOnly(): boolean {
    return this.book.readOnly;
  }
  get Application(): Application {
    return new Application(this.book);
  }
  get Worksheets(): Worksheets {
    return new Worksheets(this.book);
  }
  get Tables(): Tables {
    return new Tables(this.book, null);
  }
  get Names(): NamedItems {
    return new NamedItems(this.book, null);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.book.properties);
  }
  get Settings(): Settings {
    return new Settings(this.book.settings);
  }
  GetSelectedRange(): Range {
    return new Range(this.book, this.book.grid.sheets.active(), readSelection(this.book.grid.engine));
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}
