import { iconSizes } from "./icons";
import { type RibbonButton, ribbonButtons } from "./ribbon";
import { element, textElement, type XmlElement } from "./xml";

/** The one page of the shared runtime: pane, functions and commands all live in it. */
const RUNTIME_PAGE = "Taskpane.Url";

const reference = (name: string, resid: string): XmlElement => element(name, { resid });

const icon = (): XmlElement =>
  element(
    "Icon",
    {},
    ...iconSizes.map((size) => element("bt:Image", { size: String(size), resid: `Icon.${String(size)}` }))
  );

const action = ({ command }: RibbonButton): XmlElement =>
  command === undefined
    ? element("Action", { "xsi:type": "ShowTaskpane" }, reference("SourceLocation", RUNTIME_PAGE))
    : element("Action", { "xsi:type": "ExecuteFunction" }, textElement("FunctionName", command));

const control = (button: RibbonButton): XmlElement =>
  element(
    "Control",
    { "xsi:type": "Button", id: button.id },
    reference("Label", `${button.id}.Label`),
    element(
      "Supertip",
      {},
      reference("Title", `${button.id}.Label`),
      reference("Description", `${button.id}.Supertip`)
    ),
    icon(),
    action(button)
  );

const customFunctions = (): XmlElement =>
  element(
    "ExtensionPoint",
    { "xsi:type": "CustomFunctions" },
    element("Script", {}, reference("SourceLocation", "Functions.Script.Url")),
    element("Page", {}, reference("SourceLocation", RUNTIME_PAGE)),
    element("Metadata", {}, reference("SourceLocation", "Functions.Metadata.Url")),
    reference("Namespace", "Functions.Namespace")
  );

const homeTab = (): XmlElement =>
  element(
    "ExtensionPoint",
    { "xsi:type": "PrimaryCommandSurface" },
    element(
      "OfficeTab",
      { id: "TabHome" },
      element("Group", { id: "GroupeAvdl" }, reference("Label", "Group.Label"), icon(), ...ribbonButtons.map(control))
    )
  );

const getStarted = (): XmlElement =>
  element(
    "GetStarted",
    {},
    reference("Title", "GetStarted.Title"),
    reference("Description", "GetStarted.Description"),
    reference("LearnMoreUrl", "GetStarted.LearnMoreUrl")
  );

/** What the add-in brings to Excel: one long-lived page, the functions, and one group on the Home tab. */
export const workbookHost = (): XmlElement =>
  element(
    "Host",
    { "xsi:type": "Workbook" },
    element("Runtimes", {}, element("Runtime", { resid: RUNTIME_PAGE, lifetime: "long" })),
    element("AllFormFactors", {}, customFunctions()),
    element("DesktopFormFactor", {}, getStarted(), reference("FunctionFile", RUNTIME_PAGE), homeTab())
  );
