// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

class NoteLabel;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class SizeField;
class TagsField;

/// Which objects a rule is for: the beginning of their keys, and further conditions on demand.
class FilterFields final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterFields(QWidget *parent = nullptr);

    void setFilter(const Lifecycle::Filter &filter);
    const Lifecycle::Filter &filter() const { return m_filter; }
    /// Those of the fields here; others are passed over.
    void showProblems(const QList<Lifecycle::Problem> &problems);
    void focusFirst();
    /// To be made as wide as the labels of other fields.
    QList<QWidget *> labels() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct SizeLimit
    {
        QCheckBox *isSet;
        SizeField *size;
        std::optional<qint64> Lifecycle::Filter::*bytes;
    };

    void addPrefix();
    void addConditions();
    void addLimit(SizeLimit &limit, std::optional<qint64> Lifecycle::Filter::*bytes, const char *objectName);
    void setLimit(const SizeLimit &limit);
    void takeLimit(const SizeLimit &limit);
    void showConditions();
    void retranslate();

    Lifecycle::Filter m_filter;
    QFormLayout *m_form;
    QLabel *m_prefixLabel;
    QLineEdit *m_prefix;
    NoteLabel *m_prefixNote;
    QToolButton *m_more;
    QWidget *m_conditions;
    QFormLayout *m_conditionForm;
    QLabel *m_excludedLabel;
    QLineEdit *m_excluded;
    NoteLabel *m_excludedNote;
    SizeLimit m_larger{};
    SizeLimit m_smaller{};
    NoteLabel *m_sizeNote;
    QLabel *m_tagsLabel;
    TagsField *m_tags;
};
