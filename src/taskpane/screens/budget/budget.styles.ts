import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const border = `1px solid ${tokens.colorNeutralStroke2}`;

export const useBudgetStyles = makeStyles({
  source: { marginBottom: "8px" },
  waiting: { margin: "24px 0" },
  text: { ...typographyStyles.body1, margin: "0 0 12px" },
  note: { ...typographyStyles.caption1, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  wide: { width: "100%", minHeight: "44px", marginBottom: "8px" },
  ways: { margin: "4px -8px 12px" },
  subtitle: { ...typographyStyles.subtitle2, margin: "12px 0 4px", outlineStyle: "none" },
  totals: {
    margin: "0 0 8px",
    padding: 0,
    listStyleType: "none",
    border,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  total: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    "& > svg": { flexShrink: 0, fontSize: "20px" },
    "& + &": { borderTop: border },
  },
  totalWords: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  totalStatus: { ...typographyStyles.body1Strong },
  totalLines: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  totalAmount: { ...typographyStyles.body1Strong, flexShrink: 0, whiteSpace: "nowrap" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  filter: { display: "flex", flexWrap: "wrap", gap: "4px", marginBottom: "8px" },
  choice: { ...typographyStyles.caption1Strong, flexGrow: 1, minWidth: 0, minHeight: "44px", padding: "4px 6px" },
  field: { minWidth: 0 },
  /** As wide as the pane, however long its longest choice is. */
  select: { minWidth: 0, "& > select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  fields: { display: "flex", flexDirection: "column", gap: "8px", marginBottom: "12px" },
});
