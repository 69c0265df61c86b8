export interface Task {
  id: number;
  picture: Blob;
}

export interface Done {
  id: number;
  result: Blob | null;
}
