/** How it stands between this browser and the reader's others. */
export interface SyncState {
  /** `full`: something found no room and is in this browser alone; `newer`: another device has a later version, whose settings are left alone. */
  status: 'off' | 'synced' | 'full' | 'newer' | 'failed';
  /** How many settings, sites and rules are in this browser alone. */
  left: number;
  /** What the browser said when it failed. */
  message?: string;
}
