/** Curved edges for sigma, solid and dashed: those of @sigma/edge-curve 3.1.0 with changed shaders. */
import { createEdgeCurveProgram } from "@sigma/edge-curve";
import type { EdgeProgramType } from "sigma/rendering";

const ARROW = { extremity: "target", lengthToThicknessRatio: 4.5, widenessToThicknessRatio: 3.6 } as const;

export type EdgeStyle = "line" | "line-dashed" | "arrow" | "arrow-dashed";

export function edgePrograms(): Record<EdgeStyle, EdgeProgramType> {
  const line = createEdgeCurveProgram({ arrowHead: null });
  const arrow = createEdgeCurveProgram({ arrowHead: ARROW });
  return {
    line: withShaders(line, { vertex: wholeEnds }),
    arrow: withShaders(arrow, { vertex: wholeEnds }),
    "line-dashed": withShaders(line, { vertex: wholeEnds, fragment: dashes }),
    "arrow-dashed": withShaders(arrow, { vertex: wholeEnds, fragment: dashes }),
  };
}

interface Definition {
  readonly VERTEX_SHADER_SOURCE: string;
  readonly FRAGMENT_SHADER_SOURCE: string;
}

type Change = (shader: string) => string;

function withShaders(
  program: EdgeProgramType,
  { vertex, fragment = (shader) => shader }: { readonly vertex: Change; readonly fragment?: Change },
): EdgeProgramType {
  const Program = program as unknown as new (...args: unknown[]) => { getDefinition(): Definition };
  class ChangedProgram extends Program {
    override getDefinition(): Definition {
      const definition = super.getDefinition();
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: vertex(definition.VERTEX_SHADER_SOURCE),
        FRAGMENT_SHADER_SOURCE: fragment(definition.FRAGMENT_SHADER_SOURCE),
      };
    }
  }
  return ChangedProgram as unknown as EdgeProgramType;
}

/** Upstream draws only the side of the chord to which the curve bends, so a flat curve is half as thin at its ends. */
function wholeEnds(shader: string): string {
  return replaceOnce(
    shader,
    "max(0.0, a_direction) // NOTE",
    "(a_direction > 0.0 ? 1.0 : (curveThickness + epsilon) / (abs(boundingBoxThickness) / 2.0 + curveThickness + epsilon)) // NOTE",
  );
}

/** A dash and its gap, in CSS pixels. */
const PERIOD = 8;
const DASH = 0.6;

/** Sigma 3 draws no dashes: keeps the curve's parameter and cuts gaps by it, not in the arrow's head, not for picking. */
function dashes(shader: string): string {
  const head = shader.includes("targetArrowLength") ? "distToTarget < targetArrowLength" : "false";
  const cut = `float halfThickness = thickness / 2.0;
  #ifndef PICKING_MODE
  bool isHead = ${head};
  if (!isHead && fract(curveT * length(v_cpC - v_cpA) / (${PERIOD}.0 * u_pixelRatio)) > ${DASH}) {
    gl_FragColor = transparent;
    return;
  }
  #endif`;
  const steps: readonly (readonly [from: string, to: string])[] = [
    [
      "varying float v_thickness;",
      "varying float v_thickness;\nuniform float u_pixelRatio;\nfloat curveT = 0.0;",
    ],
    ["return mix(mix(b0, b1, t)", "curveT = t;\n  return mix(mix(b0, b1, t)"],
    ["float halfThickness = thickness / 2.0;", cut],
  ];
  return steps.reduce((source, [from, to]) => replaceOnce(source, from, to), shader);
}

function replaceOnce(shader: string, from: string, to: string): string {
  if (shader.split(from).length !== 2)
    throw new Error(
      `Our edges do not fit this version of @sigma/edge-curve: "${from}" is not once in its shader.`,
    );
  return shader.replace(from, () => to);
}
