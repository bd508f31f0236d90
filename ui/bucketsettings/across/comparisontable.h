// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingscomparison.h"

#include <QTreeWidget>

/// The settings of two sides in a line each, the verdict between them. Those that differ can be chosen.
class ComparisonTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    /// Keeps the current setting and what is chosen.
    void setComparison(const QList<Settings::ComparedSetting> &comparison, const Cos::BucketRef &left,
                       const Cos::BucketRef &right);
    void setSideTitles(const QString &left, const QString &right);
    void showOnlyDifferent(bool isOnly);

    /// Whether it is worth applying to the other side.
    static bool isDifferent(const Settings::ComparedSetting &compared);
    const QList<Settings::ComparedSetting> &comparison() const { return m_comparison; }
    /// Null when there is none.
    const Settings::ComparedSetting *current() const;
    QList<Settings::ComparedSetting> chosen() const;
    /// All that differ, or none.
    void chooseAll(bool isChosen);

Q_SIGNALS:
    void currentSettingChanged();
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { TitleColumn, LeftColumn, VerdictColumn, RightColumn, ColumnCount };

    void fill();
    void fillRow(int row);
    void goToFirstDifferent();
    void hideEqual();
    void retranslate();

    QList<Settings::ComparedSetting> m_comparison;
    Cos::BucketRef m_left;
    Cos::BucketRef m_right;
    QString m_leftTitle;
    QString m_rightTitle;
    bool m_isOnlyDifferent = false;
};
