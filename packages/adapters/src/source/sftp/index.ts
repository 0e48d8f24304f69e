export { type RetryPolicy } from './remote/back-off.ts';
export { type ExpectedFile } from './expected-files.ts';
export { fetchDelivery, type Delivery } from './fetch-delivery.ts';
export { type FetchOptions } from './fetch-options.ts';
export { listRemote, type ListOptions, type RemoteEntry, type RemoteListing } from './remote/list-remote.ts';
export { type SftpServer } from './remote/sftp-server.ts';
export { TransferError, type TransferErrorCode } from './transfer-error.ts';
export { defaultTransferLimits, type TransferLimits } from './transfer-limits.ts';
export { type TransferProgress } from './transfer-progress.ts';
