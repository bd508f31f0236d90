// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/operationhandle.h"
#include "bucketsettings/outline.h"
#include "bucketsettings/setting.h"
#include "cos/client.h"

#include <QObject>
#include <QPointer>

#include <variant>

namespace Settings {

/// What saving would do, for a person to agree to.
struct SavePlan
{
    Cos::Configuration present;                           ///< what the service has at this moment
    bool isChangedMeanwhile = false;                      ///< that is not what the editing began with
    bool isDeletion = false;                              ///< nothing will be left
    QList<DifferenceLine> changes;                        ///< from the present to ours, in words
    QList<DifferenceLine> documentChanges;                ///< the same as documents
    QStringList newDangers = {};                          ///< what a person must be asked about, a sentence each
    QList<DifferenceLine> changesOfOthers = {};           ///< from what the editing began with to the present, in words
    QList<DifferenceLine> documentChangesOfOthers = {};   ///< the same as documents
};

/// Loads, holds, changes and saves one setting of a bucket or an object.
///
///     Idle ──load()──► Loading ──► Ready
///                        └──────► Failed                                │
///     Ready ──prepareSave()──► Reading again ──► savePrepared(plan) ──► Ready
///     Ready ──save(plan)─────► Saving ──► Reading back ──► saved() or saveFailed(error) ──► Ready
///
/// What was saved is read back, also after half of it: the service adds names and orders lists itself, and that is nobody else's
/// change. Should the account be closed meanwhile, everything that is under way fails.
class SettingEditor : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };
    using Target = std::variant<Cos::BucketRef, Cos::ObjectRef>;

    SettingEditor(const Setting &setting, const SettingContext &context, Target target, Cos::Client *client,
                  QObject *parent = nullptr);
    ~SettingEditor() override;

    const Setting &setting() const { return m_setting; }
    const SettingContext &context() const { return m_context; }
    const Target &target() const { return m_target; }
    Cos::Client *client() const { return m_client; }

    State state() const { return m_state; }
    /// Why loading failed.
    const CosError &error() const { return m_error; }
    /// Why this bucket or account cannot have the setting, as far as an error of the service or the bucket itself says so.
    QString reasonAgainst() const;
    /// Asks the service. What was edited and not saved is given up.
    void load();

    /// To look at at any time, to change only while Ready; call noteChange() after a change.
    SettingDocument &document() { return *m_document; }
    const SettingDocument &document() const { return *m_document; }
    void noteChange();
    /// More is known about the bucket than before.
    void noteFindings();
    bool isModified() const { return m_isModified; }
    /// Whether the service has a configuration.
    bool isConfigured() const { return m_state == State::Ready && m_isConfigured; }
    /// What the service has, as far as we know: what changes are changes of.
    const Cos::Configuration &loaded() const { return m_baseline; }
    /// What saving would change in what was loaded; prepareSave() asks what is there now.
    SavePlan plan() const { return planAgainst(m_baseline); }
    /// Of the document, and what the service said about its fields.
    QList<Problem> problems() const;
    const QList<Problem> &serviceProblems() const { return m_serviceProblems; }
    /// The text as it was typed last, even while it is no document.
    QByteArray text() const { return m_brokenText.isNull() ? m_document->text() : m_brokenText; }
    /// Reads the document anew from what was typed. Until it is well-formed it cannot be saved.
    void setText(const QByteArray &text);
    /// What is wrong with the text that was typed last.
    const std::optional<TextMistake> &textMistake() const { return m_textMistake; }
    /// Back to what the service has.
    void revert();
    /// Empties the document; saving it deletes the configuration.
    void clear();

    bool isBusy() const { return m_work.isRunning(); }
    /// Asks what the service has now; savePrepared() or saveFailed() follows.
    void prepareSave();
    /// Sends what the plan was made for. saved() or saveFailed() follows.
    void save(const SavePlan &plan);
    void cancel();

Q_SIGNALS:
    void stateChanged();
    /// The document, its problems, or whether it is modified.
    void changed();
    /// Something else than the form changed the document: forms must be drawn anew.
    void replaced();
    void savePrepared(const Settings::SavePlan &plan);
    void saved();
    void saveFailed(const CosError &error);

private:
    OperationOf<Cos::Configuration> *read() const;
    OperationOf<Nothing> *send(const SettingCall &call) const;
    void take(const Cos::Configuration &configuration, std::unique_ptr<SettingDocument> document);
    void sendNext();
    void readBack();
    void readBackHalf(const CosError &error);
    std::optional<Cos::Configuration> savedAnswer(const Result<Cos::Configuration> &result) const;
    void failToSave(const CosError &error);
    void noteClosedAccount();
    void fail(const CosError &error);
    SavePlan planAgainst(const Cos::Configuration &present) const;
    std::unique_ptr<SettingDocument> documentOf(const Cos::Configuration &configuration) const;
    Cos::Configuration edited() const;

    Setting m_setting;
    SettingContext m_context;
    Target m_target;
    QPointer<Cos::Client> m_client;
    std::unique_ptr<SettingDocument> m_document;
    Cos::Configuration m_baseline;
    State m_state = State::Idle;
    CosError m_error;
    bool m_isConfigured = false;   ///< what the service has is not empty
    bool m_isModified = false;
    QByteArray m_brokenText;
    std::optional<TextMistake> m_textMistake;
    QList<Problem> m_serviceProblems;
    QList<SettingCall> m_calls;
    bool m_isSaving = false;            ///< or asking before
    bool m_isPartlySaved = false;       ///< some of the calls of a save were accepted
    Cos::Configuration m_overwritten;   ///< what the service had when the save began
    OperationHandle m_work;
};

/// Where \a form has what \a error speaks of; empty when the error does not say enough.
FieldPath fieldOf(const CosError &error, const Form &form);

}   // namespace Settings
