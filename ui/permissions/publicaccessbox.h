// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/acl/accesscontrol.h"

#include <QWidget>

class NoteLabel;
class QComboBox;
class QLabel;

/// What everyone may do, as a choice of the usual cases, and below it what that means. What is public has a sign.
class PublicAccessBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Subject { Bucket, OneObject, ManyObjects };

    explicit PublicAccessBox(Subject subject, QWidget *parent = nullptr);

    /// Nothing: "keep as it is", which only many objects have.
    std::optional<Settings::CannedAcl> choice() const;
    void setChoice(std::optional<Settings::CannedAcl> choice);
    /// What it means, instead of the usual words; empty: the usual ones.
    void setDangers(const QStringList &sentences);

Q_SIGNALS:
    /// The person chose.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    int rowOf(std::optional<Settings::CannedAcl> choice) const;
    QString textOf(std::optional<Settings::CannedAcl> choice) const;
    QString explanation() const;
    void retranslate();
    void explain();

    Subject m_subject;
    QList<std::optional<Settings::CannedAcl>> m_entries;
    QStringList m_dangers;
    QLabel *m_label;
    QComboBox *m_combo;
    NoteLabel *m_note;
};
