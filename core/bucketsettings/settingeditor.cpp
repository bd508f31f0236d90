// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/settingeditor.h"

#include "bucketsettings/documentlines.h"
#include "bucketsettings/listreading.h"
#include "bucketsettings/unsupported.h"

namespace Settings {

SettingEditor::SettingEditor(const Setting &setting, const SettingContext &context, Target target, Cos::Client *client,
                             QObject *parent)
    : QObject(parent)
    , m_setting(setting)
    , m_context(context)
    , m_target(std::move(target))
    , m_client(client)
    , m_document(setting.newDocument(context))
{
    if (!client)
        return;
    connect(client, &QObject::destroyed, this, [this] {
        // What was under way has gone with the client, and says nothing any more.
        if (m_state == State::Loading || m_isSaving)
            QMetaObject::invokeMethod(
                this, [this] { noteClosedAccount(); }, Qt::QueuedConnection);
    });
}

SettingEditor::~SettingEditor() = default;

QString SettingEditor::reasonAgainst() const
{
    const QString ofBucket = m_setting.reasonAgainst ? m_setting.reasonAgainst(m_context) : QString();
    return ofBucket.isEmpty() && m_state == State::Failed ? reasonWhyUnsupported(m_error) : ofBucket;
}

OperationOf<Cos::Configuration> *SettingEditor::read() const
{
    if (const auto *bucket = std::get_if<Cos::BucketRef>(&m_target); bucket && !m_setting.listedItem.isEmpty())
        return new ListReading(m_client, *bucket, m_setting.subresource, m_setting.listedItem);
    return std::visit([this](const auto &target) { return m_client->getConfiguration(target, m_setting.subresource); }, m_target);
}

OperationOf<Nothing> *SettingEditor::send(const SettingCall &call) const
{
    return std::visit(
        [this, &call](const auto &target) {
            return call.verb == SettingCall::Verb::Put ? m_client->putConfiguration(target, call.subresource, call.update)
                                                       : m_client->deleteConfiguration(target, call.subresource);
        },
        m_target);
}

namespace {

CosError closedAccount()
{
    return CosError::local(ErrorKind::Offline, SettingEditor::tr("the account was closed"));
}

}   // namespace

void SettingEditor::noteClosedAccount()
{
    if (m_state == State::Loading)
        fail(closedAccount());
    else
        failToSave(closedAccount());
}

void SettingEditor::load()
{
    if (!m_client)
        return fail(closedAccount());
    m_isSaving = false;
    m_state = State::Loading;
    Q_EMIT stateChanged();
    m_work = OperationHandle(read()->onDone(this, [this](const Result<Cos::Configuration> &result) {
        if (!result)
            return fail(result.error());
        std::unique_ptr<SettingDocument> document = m_setting.newDocument(m_context);
        if (const auto mistake = document->read(*result))
            return fail(malformed(*mistake));
        m_state = State::Ready;
        take(*result, std::move(document));
        Q_EMIT stateChanged();
    }));
}

void SettingEditor::fail(const CosError &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT stateChanged();
}

/// The service has \a configuration: from here on that is what changes are changes of.
void SettingEditor::take(const Cos::Configuration &configuration, std::unique_ptr<SettingDocument> document)
{
    m_baseline = configuration;
    m_document = std::move(document);
    m_isConfigured = !m_document->isEmpty();
    m_isModified = false;
    m_brokenText = QByteArray();
    m_textMistake.reset();
    m_serviceProblems.clear();
    Q_EMIT replaced();
    Q_EMIT changed();
}

std::unique_ptr<SettingDocument> SettingEditor::documentOf(const Cos::Configuration &configuration) const
{
    std::unique_ptr<SettingDocument> document = m_setting.newDocument(m_context);
    // One that is not well-formed was refused when it came.
    const auto mistake = document->read(configuration);
    Q_UNUSED(mistake)
    return document;
}

/// What the service would have once the document was saved.
Cos::Configuration SettingEditor::edited() const
{
    return {m_document->isEmpty() ? std::nullopt : std::optional(m_document->text()), m_baseline.headers};
}

void SettingEditor::noteChange()
{
    m_serviceProblems.clear();
    m_isModified = !m_document->isSame(m_baseline, edited());
    Q_EMIT changed();
}

void SettingEditor::noteFindings()
{
    if (m_state == State::Idle || m_state == State::Loading)
        return;   // who waits for it learns then
    Q_EMIT stateChanged();
    Q_EMIT changed();
}

QList<Problem> SettingEditor::problems() const
{
    return m_document->problems() + m_serviceProblems;
}

void SettingEditor::setText(const QByteArray &text)
{
    Cos::Configuration typed = m_baseline;
    typed.document = text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
    m_textMistake = m_document->read(typed);
    m_brokenText = m_textMistake ? text : QByteArray();
    m_serviceProblems.clear();
    m_isModified = m_textMistake || !m_document->isSame(m_baseline, edited());
    if (!m_textMistake)
        Q_EMIT replaced();
    Q_EMIT changed();
}

void SettingEditor::revert()
{
    take(m_baseline, documentOf(m_baseline));
}

void SettingEditor::clear()
{
    setText({});
}

void SettingEditor::prepareSave()
{
    if (!m_client || m_textMistake)
        return;
    m_isSaving = true;
    m_work = OperationHandle(read()->onDone(this, [this](const Result<Cos::Configuration> &result) {
        m_isSaving = false;
        if (!result)
            Q_EMIT saveFailed(result.error());
        else if (const auto mistake = m_setting.newDocument(m_context)->read(*result))
            Q_EMIT saveFailed(malformed(*mistake));
        else
            Q_EMIT savePrepared(planAgainst(*result));
    }));
}

SavePlan SettingEditor::planAgainst(const Cos::Configuration &present) const
{
    const std::unique_ptr<SettingDocument> theirs = documentOf(present);
    const std::unique_ptr<SettingDocument> before = documentOf(m_baseline);
    SavePlan plan;
    plan.present = present;
    plan.isChangedMeanwhile = !m_document->isSame(m_baseline, present);
    plan.isDeletion = m_document->isEmpty();
    plan.changes = difference(wordsOf(*theirs), wordsOf(*m_document));
    plan.documentChanges = difference(textLinesOf(*theirs), textLinesOf(*m_document));
    plan.newDangers = m_document->newDangers(present);
    if (plan.isChangedMeanwhile) {
        plan.changesOfOthers = difference(wordsOf(*before), wordsOf(*theirs));
        plan.documentChangesOfOthers = difference(textLinesOf(*before), textLinesOf(*theirs));
    }
    return plan;
}

void SettingEditor::save(const SavePlan &plan)
{
    if (!m_client || m_textMistake)
        return;
    m_calls = m_document->callsToSave(plan.present);
    m_overwritten = plan.present;
    m_isPartlySaved = false;
    m_isSaving = true;
    sendNext();
}

void SettingEditor::sendNext()
{
    if (m_calls.isEmpty())
        return readBack();
    m_work = OperationHandle(send(m_calls.takeFirst())->onDone(this, [this](const Result<Nothing> &result) {
        if (!result)
            return m_isPartlySaved ? readBackHalf(result.error()) : failToSave(result.error());
        m_isPartlySaved = true;
        sendNext();
    }));
}

/// What the service has after a save; nothing when it does not say, or still tells of what was there before.
std::optional<Cos::Configuration> SettingEditor::savedAnswer(const Result<Cos::Configuration> &result) const
{
    if (!result || m_setting.newDocument(m_context)->read(*result) || m_document->isSame(m_overwritten, *result))
        return std::nullopt;
    return *result;
}

void SettingEditor::readBack()
{
    m_work = OperationHandle(read()->onDone(this, [this](const Result<Cos::Configuration> &result) {
        const Cos::Configuration present = savedAnswer(result).value_or(edited());
        m_isSaving = false;
        take(present, documentOf(present));
        Q_EMIT saved();
    }));
}

/// The part that was accepted is ours; what is left to save is what differs from it.
void SettingEditor::readBackHalf(const CosError &error)
{
    m_work = OperationHandle(read()->onDone(this, [this, error](const Result<Cos::Configuration> &result) {
        if (const auto present = savedAnswer(result)) {
            m_baseline = *present;
            m_isConfigured = !documentOf(m_baseline)->isEmpty();
            m_isModified = !m_document->isSame(m_baseline, edited());
        }
        failToSave(error);
    }));
}

void SettingEditor::failToSave(const CosError &error)
{
    m_isSaving = false;
    m_calls.clear();
    const FieldPath path = fieldOf(error, m_document->form());
    if (!path.isEmpty())
        m_serviceProblems = {{path, userMessage(error), Problem::Severity::Warning}};
    Q_EMIT changed();
    Q_EMIT saveFailed(error);
}

void SettingEditor::cancel()
{
    m_isSaving = false;
    m_work.reset();
}

}   // namespace Settings
