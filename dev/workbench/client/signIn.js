// As after a sign-in by way of another page: the reader comes back to the address, its query kept and its hash gone.
const query = new URLSearchParams(location.search);
query.delete('signIn');
location.replace(`${location.pathname}?${query}`);
