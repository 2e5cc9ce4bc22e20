import { makeStyles, tokens } from "@fluentui/react-components";

export const useLogoStyles = makeStyles({
  root: { flexShrink: 0, width: "28px", height: "28px" },
  home: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  check: {
    fill: "none",
    stroke: tokens.colorNeutralForegroundOnBrand,
    strokeWidth: "2.4px",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
});
