import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useActionRowStyles = makeStyles({
  root: {
    width: "100%",
    minHeight: "44px",
    padding: "6px 8px",
    justifyContent: "flex-start",
    alignItems: "center",
    textAlign: "left",
  },
  icon: { marginRight: "10px", color: tokens.colorBrandForeground1 },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  chevron: { flexShrink: 0, marginLeft: "8px", fontSize: "16px", color: tokens.colorNeutralForeground3 },
});
