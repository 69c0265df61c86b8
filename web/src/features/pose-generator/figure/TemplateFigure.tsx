import type { Template } from "@/api/pose-generator/types";
import { clothesOf } from "./clothes";
import { Figure } from "./Figure";
import { seenFrom } from "./points";

interface TemplateFigureProps {
  template: Template;
  className?: string;
}

/** The figure of a template, in clothes of its own. */
export function TemplateFigure({ template, className }: TemplateFigureProps) {
  const { keypoints, anchor, support, mine } = template;
  return (
    <Figure
      keypoints={seenFrom(keypoints)}
      clothes={clothesOf(template)}
      {...{ anchor, support }}
      whole={mine}
      {...(className && { className })}
    />
  );
}
