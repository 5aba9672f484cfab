export function RecordListScreen() {
  return null;
}
