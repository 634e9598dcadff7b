//! The suite finds what is wrong with a store: one that keeps all the rules but one is caught by name.

use std::sync::Arc;

use zoho_auth::TokenStore;
use zoho_auth::conformance::suite;

use crate::support::faulty_store::{Fault, Faulty};

/// What the suite says of a store with this fault, nothing when it is content; and what it leaves there.
async fn verdict(fault: Fault) -> (Option<String>, String) {
    let store = Arc::new(Faulty::new(fault));
    let panic = tokio::spawn(suite(Arc::clone(&store) as Arc<dyn TokenStore>)).await;
    let said = panic.err().map(|e| {
        let panic = e.into_panic();
        let message = panic.downcast_ref::<String>().cloned();
        let message = message.or_else(|| panic.downcast_ref().map(|&text: &&str| text.to_owned()));
        message.unwrap_or_default()
    });
    let (rows, leases) = store.left();
    (said, format!("{rows} connections, {leases} leases"))
}

const NOTHING: &str = "0 connections, 0 leases";

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_keeps_every_rule_passes() {
    let (said, left) = verdict(Fault::Nothing).await;
    assert_eq!(said, None);
    assert_eq!(left, NOTHING);
}

#[tokio::test]
async fn every_broken_rule_is_named() {
    use Fault as F;
    let faults = [
        (F::LosesOrganizations, "(keep the whole of"),
        (F::LosesTheRefreshToken, "another refresh token"),
        (F::AnswersAnyId, "does not find what another one holds"),
        (F::TakesAnyGeneration, "something else is there"),
        (F::TakesTheGenerationBefore, "a later generation is there"),
        (F::TakesTheGenerationAfter, "something else is there"),
        (F::TakesAnythingForNothing, "something else is there"),
        (F::RemovesAnyGeneration, "something else is there"),
        (F::RefusesInSilence, "it succeeded"),
        (F::RefusesWithAnotherError, "it answered: duplicate key"),
        (F::ComparesAsFloats, "something else is there"),
        (
            F::WritesBeforeItRefuses,
            "after a refused change the old content is there",
        ),
        (F::RemembersGenerations, "nothing is there"),
        (F::ReplacesWhatIsGone, "nothing is there"),
        (F::RemovesTheNeighbour, "leaves the others"),
        (F::CannotRemoveTwice, "succeeds and makes nothing"),
        (F::CutsLongContent, "large"),
        (F::FoldsCase, "each id is its own"),
        (F::TrimsIds, "each id is its own"),
        (F::CutsIds, "each id is its own"),
        (F::ReadsIdsAsPatterns, "each id is its own"),
        (F::ListsInAnyOrder, "in order and once each"),
        (F::ListsRemovedOnes, "not removed"),
        (F::ListsIdsTwice, "in order and once each"),
        (
            F::DecidesBeforeItWrites,
            "of writers of one generation one succeeds",
        ),
        (F::LeasesToAnybody, "a lease has one holder"),
        (F::HasOneLeaseForAll, "independent for each id"),
        (F::LeasesForEver, "a lease ends after its ttl"),
        (F::LeasesTooShort, "a lease lasts for its ttl"),
        (F::ReleasesForAnybody, "only its holder releases"),
        (F::FreesLeasesOnSave, "changes leave leases alone"),
        (F::FreesLeasesOnRemove, "changes leave leases alone"),
        (F::KeepsReleasedLeases, "free once it is released"),
        (F::KeepsSignedGenerations, "something else is there"),
        (
            F::WantsHigherGenerations,
            "what is there is what was expected",
        ),
        (F::CannotExpectNothingToRemove, "succeeds and makes nothing"),
        (F::RemovesBesideASignIn, "of a removal and a change"),
        (F::ListsByCase, "in order and once each"),
        (F::ListsByUtf16, "in order and once each"),
        (F::TellsNothing, "tells of a first connection"),
        (F::TellsNoRemovals, "tells of a removal"),
        (F::TellsElsewhere, "tells of a first connection"),
    ];
    let mut wrong = Vec::new();
    for (fault, rule) in faults {
        let (mut said, left) = verdict(fault).await;
        // A lease that is too short looks long enough if the machine pauses for the rest of it.
        let mut tries = if fault == F::LeasesTooShort { 2 } else { 0 };
        while said.is_none() && tries > 0 {
            said = verdict(fault).await.0;
            tries -= 1;
        }
        // A store that takes nothing back cannot be cleaned.
        if left != NOTHING && !matches!(fault, F::KeepsReleasedLeases) {
            wrong.push(format!("{fault:?}: left behind {left}"));
        }
        match said {
            None => wrong.push(format!("{fault:?} was not found")),
            Some(said) if said.contains(rule) => {}
            Some(said) => wrong.push(format!("{fault:?}: expected {rule:?}, was told: {said}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
