// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

class DaySpin;
class FilterFields;
class NoteLabel;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class StepsField;
class WhenField;

/// The fields of one rule: its name, which objects it is for, and what becomes of them.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const Lifecycle::Rule &rule);
    /// With all that the form does not know of the rule given.
    const Lifecycle::Rule &rule() const { return m_rule; }
    void setMultiAz(bool isMultiAz);
    /// Those of this rule.
    void showProblems(const QList<Lifecycle::Problem> &problems);
    /// Puts the keyboard where a new rule needs it first.
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A number of days that may be missing.
    struct OptionalDays
    {
        QCheckBox *isSet;
        DaySpin *days;
        NoteLabel *note;
        std::optional<int> Lifecycle::Rule::*member;
    };

    QLabel *addSection(QVBoxLayout *column);
    void addName(QVBoxLayout *column);
    void addFilter(QVBoxLayout *column);
    void addActions(QVBoxLayout *column);
    void addVersions(QVBoxLayout *column);
    void addUploads(QVBoxLayout *column);
    void addDays(OptionalDays &field, std::optional<int> Lifecycle::Rule::*member, const char *objectName, QFormLayout *form);
    void setDays(const OptionalDays &field);
    void takeDays(const OptionalDays &field);
    void takeExpiration();
    void takeTransitions();
    void takeVersionSteps();
    void changeCounting();
    void announce();
    void alignLabels();
    void retranslate();

    Lifecycle::Rule m_rule;
    bool m_isFilling = false;

    QLabel *m_nameLabel;
    QLineEdit *m_name;
    NoteLabel *m_nameNote;
    NoteLabel *m_unknownNote;
    NoteLabel *m_ruleNote;
    QList<QLabel *> m_sections;
    FilterFields *m_filter;
    QLabel *m_countingLabel;
    QComboBox *m_counting;   ///< days, or dates
    StepsField *m_steps;
    QCheckBox *m_expires;
    WhenField *m_expiration;
    NoteLabel *m_expirationNote;
    StepsField *m_versionSteps;
    OptionalDays m_versionExpiration{};
    QCheckBox *m_markers;
    NoteLabel *m_markersNote;
    OptionalDays m_uploads{};
};
