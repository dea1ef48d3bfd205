/** Shows on standard error how far a long run is, so that standard output holds only the result. */
export interface Progress {
  /** A step has begun: "cold". */
  readonly step: (name: string) => void;
  /** A part of it has begun: "rendering". */
  readonly stage: (name: string) => void;
}

export function startProgress(stream: NodeJS.WritableStream): Progress {
  const begun = performance.now();
  const minutes = (): string => {
    const passed = Math.floor((performance.now() - begun) / 1000);
    return `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
  };
  return {
    step: (name) => void stream.write(`${minutes()}  ${name}\n`),
    stage: (name) => void stream.write(`${minutes()}    ${name} …\n`),
  };
}
