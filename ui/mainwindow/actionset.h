// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;

/// Every action of the program, made once and shown in the menus, the tool bar and the context menus. Only its looks are here;
/// app connects what each does and says when it cannot be done.
class ActionSet : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject *parent);
    ~ActionSet() override;

    // File
    QAction *const signIn;
    QAction *const accounts;
    QAction *const createBucket;
    QAction *const quit;
    // Edit
    QAction *const copyPath;   ///< the cos:// path of what is selected, or of the folder
    QAction *const paste;      ///< upload the files of the clipboard
    QAction *const selectAll;
    QAction *const remove;   ///< delete the selected objects and folders
    QAction *const preferences;
    // View
    QAction *const refresh;
    QAction *const stop;
    QAction *const filter;
    QAction *const showTransfers;   ///< checkable
    // Go
    QAction *const back;
    QAction *const forward;
    QAction *const up;
    QAction *const editPath;
    // Bucket
    QAction *const newFolder;
    QAction *const uploadFiles;
    QAction *const uploadFolder;
    QAction *const uploadWithOptions;
    QAction *const download;     ///< into the download folder
    QAction *const downloadTo;   ///< asks where to
    QAction *const downloadWithOptions;
    QAction *const properties;      ///< of the selected object
    QAction *const permissions;     ///< of the selected objects and folders
    QAction *const objectHeaders;   ///< headers, class and tags of the selected objects and folders
    QAction *const bucketProperties;
    QAction *const bucketSettings;
    QAction *const compareSettings;   ///< with another bucket's, or a file
    QAction *const exportSettings;    ///< into a file
    QAction *const deleteBucket;
    // Transfers
    QAction *const pauseAll;
    QAction *const resumeAll;
    QAction *const cancelAll;
    QAction *const retryFailed;
    QAction *const tryNow;   ///< what waits for trouble to pass
    QAction *const clearEnded;
    QAction *const exportFailures;
    // Transfers: those that are selected
    QAction *const pauseTransfers;
    QAction *const resumeTransfers;
    QAction *const retryTransfers;
    QAction *const startFirst;
    QAction *const startLast;
    QAction *const openTransferFolder;
    QAction *const showInBucket;
    QAction *const copyError;
    QAction *const copyRequestId;
    QAction *const removeTransfers;   ///< from the list
    QAction *const cancelTransfers;
    // Transfers: the chosen group of them
    QAction *const pauseGroup;
    QAction *const resumeGroup;
    QAction *const retryGroup;
    QAction *const reportGroup;
    QAction *const clearGroup;
    QAction *const cancelGroup;
    // Help
    QAction *const about;
    QAction *const aboutQt;

    /// Filled by app with one checkable action a language; shown in the View menu.
    QMenu *languageMenu() const { return m_languageMenu; }
    /// Filled by app with what can happen once all transfers have ended; shown in the Transfers menu.
    QMenu *whenDoneMenu() const { return m_whenDoneMenu; }

    QList<QAction *> all() const { return findChildren<QAction *>(Qt::FindDirectChildrenOnly); }

    /// Disables \a action and says why in its tool tip and status tip: "There is nothing selected."
    void setUnavailable(QAction *action, const QString &reason);
    void setAvailable(QAction *action);
    /// Unavailable when \a reason is not empty.
    void setReason(QAction *action, const QString &reason);

    /// Texts anew, in the language of now.
    void retranslate();

private:
    void setIcons();
    void setShortcuts();
    void retranslateFile();
    void retranslateEdit();
    void retranslateView();
    void retranslateBucket();
    void retranslateTransfers();
    void retranslateSelectedTransfers();
    void retranslateGroup();
    void setTexts(QAction *action, const QString &text, const QString &statusTip);
    void updateToolTip(QAction *action);

    QMenu *m_languageMenu = nullptr;
    QMenu *m_whenDoneMenu = nullptr;
};
