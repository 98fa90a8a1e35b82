//! Use-cases of registrations: every step from state to state.

use clusterxchange_contract::registration::{
    HandOver, NewHold, NewPreApprovalRequest, OpenConditionDecision, Refusal, Withdrawal,
};
use clusterxchange_domain::receipt::{Party, Receipt};
use clusterxchange_domain::registration::partnership_by_hand;
use clusterxchange_domain::registration::partnership_by_hand::Named as ByHand;
use clusterxchange_domain::text::Reason;
use clusterxchange_domain::workflow::LifeCycle;
use clusterxchange_domain::workflow::registration::{Action, Command, FieldToCorrect, Stage};
use sea_orm::EntityTrait;
use serde_json::json;
use uuid::Uuid;

use super::assess::Assessment;
use super::store::{self, Loaded};
use super::{confirmation, service, view};
use crate::cases::{self, Details, notification, task};
use crate::change::Work;
use crate::http::{ApiError, IfMatch, Reply};
use crate::identity::Actor;
use crate::matching;
use crate::reference::partnership;

/// Loads a registration that the actor has a part in, at the version that they know.
async fn load(work: &Work, actor: &Actor, if_match: IfMatch, id: Uuid) -> Result<Loaded, ApiError> {
    let (loaded, _) = service::load(work.conn(), actor, id).await?;
    if_match.check(loaded.row.version)?;
    Ok(loaded)
}

/// Takes a step that needs nothing beyond the command.
pub async fn take(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    command: Command,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let details = match &command {
        Command::Resubmit => Details::default().personal("form", &loaded.form),
        other => match other.reason() {
            Some(reason) => Details::default().personal("reason", reason).note(reason),
            None => Details::default(),
        },
    };
    let leaves = matches!(command, Command::Withdraw { .. });
    let comes_back = matches!(command, Command::Resubmit);
    let reply = advance(work, actor, &mut loaded, command, details).await?;
    if comes_back {
        confirmation::send(work, &loaded, Action::Resubmit).await?;
    }
    if leaves {
        // Nobody is left to answer, or to be answered.
        Box::pin(matching::proposal::withdraw_all_of(work, id)).await?;
    }
    Ok(reply)
}

/// Asks the domain, stores the registration and answers with it.
pub(super) async fn advance(
    work: &Work,
    actor: &Actor,
    loaded: &mut Loaded,
    command: Command,
    details: Details,
) -> Result<Reply, ApiError> {
    let assessment = Assessment::make(&work.app, work.conn(), work.now, loaded).await?;
    let mut case = loaded.stored();
    case.rulebook.clone_from(&assessment.rulebook.version);
    // From this step on the Commission has a part, so that it is told of the very step.
    case.parties.commission |= matches!(command, Command::RequestPreApproval { .. });
    let facts = assessment.facts();
    let receipt = cases::advance(work, Some(actor), &mut case, command, &facts, details).await?;
    store::save(work, case, loaded).await?;
    answer(work, actor, loaded, &receipt).await
}

async fn answer(
    work: &Work,
    actor: &Actor,
    loaded: &Loaded,
    receipt: &Receipt,
) -> Result<Reply, ApiError> {
    let assessment = Assessment::make(&work.app, work.conn(), work.now, loaded).await?;
    let seats = loaded.parties().seats_of(&actor.roles);
    let details = view::details(loaded, &assessment, &seats, Some(receipt))?;
    Ok(Reply::ok(&details)?.version(loaded.row.version))
}

/// Sends a draft to the Partnership that was chosen, and keeps the reasons of the choice.
pub async fn submit(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let assessment = Assessment::make(&work.app, work.conn(), work.now, &loaded).await?;
    let choice = &assessment.choice;
    let is_draft = loaded.lifecycle.record().stage == Stage::Draft;
    if is_draft && choice.is_unknown {
        return Err(ApiError::field(
            "/partnership/partnership_id",
            "names no Partnership; see the list of Partnerships",
        ));
    }
    let mut case = loaded.stored();
    let mut details = Details::default().personal("form", &loaded.form);
    if is_draft {
        case.rulebook.clone_from(&assessment.rulebook.version);
        if let Some(assignment) = &choice.assignment {
            case.parties.partnership = Some(assignment.partnership.clone());
            details = details
                .fact("partnership", &assignment.partnership)
                .fact("chosen_by", assignment.chosen_by);
        }
        loaded.row.choice = json!(choice.receipt);
        loaded.row.queued_at = work.now;
    }
    let facts = assessment.facts();
    let command = Command::Submit;
    let receipt = cases::advance(work, Some(actor), &mut case, command, &facts, details).await?;
    store::save(work, case, &mut loaded).await?;
    confirmation::send(work, &loaded, Action::Submit).await?;
    answer(work, actor, &loaded, &receipt).await
}

/// Hands a registration over to another Partnership; the one before is told, too.
pub async fn reassign(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    to: HandOver,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let target = partnership::Entity::find_by_id(to.partnership_id.as_str())
        .one(work.conn())
        .await?;
    let Some(target) = target else {
        return Err(ApiError::field("/partnership_id", "names no Partnership"));
    };
    let assessment = Assessment::make(&work.app, work.conn(), work.now, &loaded).await?;
    if target.is_historical {
        let finding = partnership_by_hand(&to.partnership_id, ByHand::Historical(&target.name));
        let receipt = Receipt::new(&assessment.rulebook.version).with(finding);
        return Err(ApiError::refused(receipt));
    }
    let mut case = loaded.stored();
    let details = Details::default()
        .fact("from", &case.parties.partnership)
        .fact("partnership", &target.id)
        .personal("reason", to.reason.as_str());
    let command = Command::Reassign {
        partnership: target.id.clone(),
        reason: to.reason.into_string(),
    };
    let facts = assessment.facts();
    let receipt = cases::advance(work, Some(actor), &mut case, command, &facts, details).await?;
    // The step has told the Partnership that was in charge; now it is the other one's turn.
    case.parties.partnership = Some(target.id);
    task::replace(work, &case, &case.lifecycle.waiting_on()).await?;
    let (seats, stage) = ([Party::Partnership], case.lifecycle.stage());
    let news = (Action::Reassign, stage);
    notification::tell(work, Some(actor), &case, &seats, news, "").await?;
    store::save(work, case, &mut loaded).await?;
    answer(work, actor, &loaded, &receipt).await
}

/// Puts a registration on hold.
pub async fn hold(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    new: NewHold,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let fields: Vec<FieldToCorrect> = new
        .fields
        .into_iter()
        .map(|field| FieldToCorrect {
            pointer: field.pointer.into_string(),
            reason: field.reason.into_string(),
        })
        .collect();
    let pointers: Vec<&str> = fields.iter().map(|field| field.pointer.as_str()).collect();
    let details = Details::default()
        .fact("fields", pointers)
        .personal("message", new.message.as_str());
    let command = Command::Hold {
        fields,
        message: new.message.into_string(),
    };
    advance(work, actor, &mut loaded, command, details).await
}

/// Decides where a rule leaves it to the Partnership.
pub async fn decide(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    decision: OpenConditionDecision,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let details = Details::default()
        .fact("rule", decision.rule.as_str())
        .fact("accepted", decision.accepted)
        .personal("reason", decision.reason.as_str());
    let command = Command::DecideManual {
        rule: decision.rule.into_string(),
        accepted: decision.accepted,
        reason: decision.reason.into_string(),
    };
    advance(work, actor, &mut loaded, command, details).await
}

/// Refuses an applicant; the rules that are not met are kept with the reason.
pub async fn reject(
    work: &Work,
    actor: &Actor,
    if_match: IfMatch,
    id: Uuid,
    refusal: Refusal,
) -> Result<Reply, ApiError> {
    let mut loaded = load(work, actor, if_match, id).await?;
    let assessment = Assessment::make(&work.app, work.conn(), work.now, &loaded).await?;
    let findings = assessment.unmet();
    let details = Details::default()
        .fact("findings", &findings)
        .personal("reason", refusal.reason.as_str());
    let command = Command::Reject {
        reason: refusal.reason.into_string(),
        findings,
    };
    advance(work, actor, &mut loaded, command, details).await
}

/// The command of a request for pre-approval.
pub fn request_pre_approval(request: NewPreApprovalRequest) -> Command {
    Command::RequestPreApproval {
        reason: request.reason.into_string(),
    }
}

/// The command of a pre-approval that is not given.
pub fn decline_pre_approval(refusal: Refusal) -> Command {
    Command::DeclinePreApproval {
        reason: refusal.reason.into_string(),
    }
}

/// The command of a withdrawal.
pub fn withdraw(withdrawal: Withdrawal) -> Command {
    Command::Withdraw {
        reason: withdrawal.reason.map(Reason::into_string),
    }
}
