// @msinternal/sp-edit-customer-promise is not on npm: Microsoft's own failure statistics, silent here.
define([], () => ({ _logFailuresForEditCustomerPromise() {}, _EditModeCustomerPromiseHandler() {} }));
