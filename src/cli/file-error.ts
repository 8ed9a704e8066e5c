const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "is a folder: give its files",
  ENOTDIR: "a part of the path is no folder",
  EACCES: "no permission",
  EPERM: "not allowed",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  EMFILE: "too many open files: give fewer at a time",
};

/** The error of a file operation in words, with the path; any other error as it is. */
export function fileError(path: string, error: unknown): Error {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  const reason = REASONS[error.code] ?? error.message;
  return new Error(`${path}: ${reason}`, { cause: error });
}
