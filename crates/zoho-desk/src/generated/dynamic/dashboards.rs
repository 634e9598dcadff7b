// Written by `cargo xtask codegen` from xtask/catalog/desk/dashboards.toml; changes belong there.
//! The operations of `dashboards` by name.

use zoho_http::dynamic::{Entry, answer};

use super::super::dashboards;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&dashboards::GET, |_, body| {
        answer(&dashboards::GET, body, |check| {
            check.member::<dashboards::Dashboard>("");
        })
    }),
    Entry::new(&dashboards::GET_BACKLOG_TICKETS, |_, body| {
        answer(&dashboards::GET_BACKLOG_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_CREATED_TICKETS, |_, body| {
        answer(&dashboards::GET_CREATED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_ONHOLD_TICKETS, |_, body| {
        answer(&dashboards::GET_ONHOLD_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_REOPENED_TICKETS, |_, body| {
        answer(&dashboards::GET_REOPENED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_RESOLUTION_TIME, |_, body| {
        answer(&dashboards::GET_RESOLUTION_TIME, body, |check| {
            check.member::<dashboards::DashboardResolutionTime>("");
        })
    }),
    Entry::new(&dashboards::GET_RESPONSE_COUNT, |_, body| {
        answer(&dashboards::GET_RESPONSE_COUNT, body, |check| {
            check.member::<dashboards::DashboardResponseCount>("");
        })
    }),
    Entry::new(&dashboards::GET_RESPONSE_TIME, |_, body| {
        answer(&dashboards::GET_RESPONSE_TIME, body, |check| {
            check.member::<dashboards::DashboardResponseTime>("");
        })
    }),
    Entry::new(&dashboards::GET_SOLVED_TICKETS, |_, body| {
        answer(&dashboards::GET_SOLVED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
];
