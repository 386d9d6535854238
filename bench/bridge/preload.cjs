// The least bridge there is: one channel, nothing parsed, nobody asked who is asking.
const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('raw', (input) => ipcRenderer.invoke('bench-raw', input));
