/** Thirty time zones: half hours and quarters among them, both hemispheres, with and without summer time. */
export const ZONES: readonly string[] = [
  ...['Pacific/Honolulu', 'America/Anchorage', 'America/Los_Angeles', 'America/Phoenix', 'America/Denver'],
  ...['America/Chicago', 'America/New_York', 'America/Halifax', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Atlantic/Azores', 'Europe/London', 'Europe/Dublin', 'Europe/Stockholm', 'Europe/Helsinki'],
  ...['Africa/Cairo', 'Africa/Johannesburg', 'Europe/Istanbul', 'Asia/Dubai', 'Asia/Tehran'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Bangkok', 'Asia/Shanghai', 'Asia/Tokyo'],
  ...['Australia/Adelaide', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Pacific/Chatham'],
];
