// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class ActionSet;
class BrowseView;
class QLabel;
class QToolButton;

/// The status bar: what is selected and shown, whether the listing is whole, and how we are connected. The latter two are a
/// widget of their own, which stays when a message takes the place of the first.
class FolderStatus : public QWidget
{
    Q_OBJECT

public:
    FolderStatus(ActionSet *actions, BrowseView *view, QWidget *parent = nullptr);

    /// For QStatusBar::addPermanentWidget().
    QWidget *permanentPart() const { return m_place; }
    void setConnection(const QString &region, bool isEncrypted);
    QString summaryText() const;
    QString completenessText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void scheduleUpdate();
    void showSummary();
    void showConnection();

    BrowseView *m_view;
    QLabel *m_summary;
    QWidget *m_place;
    QLabel *m_completeness;
    QToolButton *m_stopButton;
    QLabel *m_region;
    QLabel *m_lock;
    QString m_regionId;
    bool m_isEncrypted = true;
    QTimer m_timer;   ///< selecting 100 000 rows one by one must not count them 100 000 times
};
