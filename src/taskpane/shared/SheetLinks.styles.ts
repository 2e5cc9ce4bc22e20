import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSheetLinksStyles = makeStyles({
  root: {
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  link: {
    width: "100%",
    minHeight: "44px",
    padding: "6px 8px 6px 12px",
    justifyContent: "flex-start",
    textAlign: "left",
    borderRadius: 0,
    ":focus-visible": { outlineOffset: "-2px" },
  },
  icon: { marginRight: "10px", color: tokens.colorBrandForeground1 },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, marginLeft: "8px", fontSize: "16px", color: tokens.colorNeutralForeground3 },
});
