import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useHomeStyles = makeStyles({
  tasks: { display: "flex", flexDirection: "column", gap: "2px", margin: "12px -8px 0" },
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
