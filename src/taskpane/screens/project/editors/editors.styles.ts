import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useEditorStyles = makeStyles({
  field: { marginBottom: "16px" },
  wide: { width: "100%", minHeight: "36px" },
  short: {
    width: "200px",
    minHeight: "36px",
    "& > input": { minWidth: 0 },
    "& > span": { whiteSpace: "nowrap" },
  },
  grow: { flexGrow: 1, minWidth: 0, minHeight: "36px", "& > input": { minWidth: 0 } },
  row: { display: "flex", alignItems: "center", gap: "4px", marginBottom: "4px" },
  entry: { marginBottom: "4px" },
  lead: { marginLeft: "-8px" },
  add: { minHeight: "36px", marginLeft: "-8px", color: tokens.colorBrandForeground1 },
  remove: { flexShrink: 0, width: "36px", minWidth: "36px", height: "36px" },
  folded: { marginBottom: "8px" },
  boxes: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  box: { alignItems: "flex-start" },
  total: { ...typographyStyles.body1Strong, margin: "4px 0 0" },
});
