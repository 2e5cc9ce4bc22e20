import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWorkStyles = makeStyles({
  bar: { marginTop: "8px" },
  text: { ...typographyStyles.body1, margin: "0 0 12px" },
  untouched: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "0 0 12px",
    "& svg": { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  },
  note: { ...typographyStyles.caption1, margin: "12px 0", color: tokens.colorNeutralForeground2 },
  button: { minHeight: "44px" },
  wide: { width: "100%", minHeight: "44px" },
  leftovers: { ...typographyStyles.body1, margin: "0 0 12px", paddingLeft: "20px" },
});
