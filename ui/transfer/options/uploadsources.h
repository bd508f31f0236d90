// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

/// The local files and folders that are to be uploaded together: chosen, or taken out again. Looks at no disk.
class UploadSources final : public QWidget
{
    Q_OBJECT

public:
    explicit UploadSources(QWidget *parent);

    QStringList paths() const;
    void add(const QStringList &paths);
    void retranslate();

Q_SIGNALS:
    void edited();
    void filesWanted();
    void folderWanted();

private:
    void removeSelected();
    void update();

    QListWidget *m_list;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QPushButton *m_remove;
};
