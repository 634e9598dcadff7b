//! The stores: the conformance suite on each, and every fault that a disk, a server, a clock or another
//! process can bring. Redis is a real one; writers that are killed are real processes.
#![allow(clippy::unwrap_used, reason = "helpers of tests panic like the tests")]

mod child;
mod conformance;
mod conformance_catches;
mod encryption;
mod examples;
mod file;
mod file_faults;
mod file_locks;
mod file_processes;
mod folder;
mod key_change;
mod migration;
mod older_version;
mod redis_access;
mod redis_changes;
mod redis_cluster;
mod redis_failover;
mod redis_faults;
mod redis_refusals;
mod redis_runtimes;
mod redis_sentinel;
mod redis_store;
mod refresh;
mod refresh_budget;
mod refresh_faults;
mod refresh_races;
mod refusal_races;
mod refusals;
mod replacement;
mod replicas;
mod sign_in_dropped;
mod support;
