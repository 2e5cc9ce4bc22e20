import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHomeStyles = makeStyles({
  lead: { ...typographyStyles.body1, margin: "0 0 2px" },
  audience: { ...typographyStyles.caption1, margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  safety: { ...typographyStyles.caption1, margin: "12px 0", color: tokens.colorNeutralForeground2 },
  main: { width: "100%", minHeight: "44px" },
  more: { display: "flex", flexDirection: "column", gap: "4px", margin: "16px -8px 0" },
  privacy: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "12px 0 0",
    color: tokens.colorNeutralForeground2,
    "& svg": { flexShrink: 0, fontSize: "16px", color: tokens.colorBrandForeground1 },
  },
});
