// Written by `cargo xtask codegen` from desk/v1/dashboards.toml of the catalogue; changes belong there.
//! The operations of `dashboards` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::dashboards;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&dashboards::GET, |_, body| {
        response(&dashboards::GET, body, |check| {
            check.member::<dashboards::Dashboard>("");
        })
    }),
    Entry::new(&dashboards::GET_BACKLOG_TICKETS, |_, body| {
        response(&dashboards::GET_BACKLOG_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_CREATED_TICKETS, |_, body| {
        response(&dashboards::GET_CREATED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_ONHOLD_TICKETS, |_, body| {
        response(&dashboards::GET_ONHOLD_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_REOPENED_TICKETS, |_, body| {
        response(&dashboards::GET_REOPENED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
    Entry::new(&dashboards::GET_RESOLUTION_TIME, |_, body| {
        response(&dashboards::GET_RESOLUTION_TIME, body, |check| {
            check.member::<dashboards::DashboardResolutionTime>("");
        })
    }),
    Entry::new(&dashboards::GET_RESPONSE_COUNT, |_, body| {
        response(&dashboards::GET_RESPONSE_COUNT, body, |check| {
            check.member::<dashboards::DashboardResponseCount>("");
        })
    }),
    Entry::new(&dashboards::GET_RESPONSE_TIME, |_, body| {
        response(&dashboards::GET_RESPONSE_TIME, body, |check| {
            check.member::<dashboards::DashboardResponseTime>("");
        })
    }),
    Entry::new(&dashboards::GET_SOLVED_TICKETS, |_, body| {
        response(&dashboards::GET_SOLVED_TICKETS, body, |check| {
            check.member::<dashboards::DashboardBacklogTickets>("");
        })
    }),
];
