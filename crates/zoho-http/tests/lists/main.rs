//! Lists against a model of Zoho's servers: exactly what is there, whatever the server's ways.

mod changes;
mod custom;
mod pages;
mod script;
mod server;
mod truth;
