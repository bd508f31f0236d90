// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/lifecycle/lifecyclecheck.h"

#include <QWidget>

class NoteLabel;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class WhenField;

/// The steps from class to class: when, and where to; a row each.
class StepsField final : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Objects, Versions };

    StepsField(Of kind, QWidget *parent = nullptr);

    void setSteps(const QList<Lifecycle::Transition> &steps);
    const QList<Lifecycle::Transition> &steps() const { return m_steps; }
    /// What new steps count in; those that are there stay.
    void setCounting(bool usesDates);
    /// The same, and those that are there change over.
    void convertTo(bool usesDates);
    /// Whose classes to offer; nothing: those of one zone.
    void setMultiAz(bool isMultiAz);
    /// \a problems of this field, each at its row.
    void showProblems(const QList<Lifecycle::Problem> &problems);
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        WhenField *when;
        QLabel *byAccess;   ///< stands in for the time where reading decides
        QComboBox *storageClass;
        QToolButton *remove;
        NoteLabel *note;
    };

    void addRow();
    void removeLastRow();
    void fillRow(int row);
    void fillClasses(QComboBox *combo, const QByteArray &present) const;
    void takeRow(int row);
    void addStep();
    void removeStep(int row);
    void retranslate();
    void retranslateRow(const Row &row, int number) const;

    Of m_kind;
    QList<Lifecycle::Transition> m_steps;
    QList<Row> m_rows;
    bool m_usesDates = false;
    bool m_isMultiAz = false;
    QGridLayout *m_grid;
    QLabel *m_whenTitle;
    QLabel *m_classTitle;
    QPushButton *m_add;
};
