// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"
#include "cos/objecttypes.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <memory>
#include <vector>

/// The entries of one folder, stored compactly: names relative to the prefix in one block a chunk, storage classes as numbers,
/// ETags as 16 bytes. About 48 bytes and the name for each entry.
///
/// An entry keeps its slot for as long as the table lives; the slot of a removed one is not used again. A snapshot shares the
/// chunks; whoever writes to a shared chunk first copies it, so that a pool thread may read the snapshot meanwhile.
class ObjectTable
{
public:
    using Slot = quint32;
    using Slots = std::vector<Slot>;
    static constexpr Slot noSlot = ~Slot(0);

    struct Row
    {
        qint64 sizeBytes = 0;
        qint64 modifiedMsecsUtc = 0;
        std::array<char, 16> etagMd5{};
        quint32 nameOffset = 0;
        quint16 nameLength = 0;
        quint16 etagParts = 0;
        quint8 storageClass = 0;
        bool isFolder : 1 = false;
        bool isArchived : 1 = false;
        bool hasMd5Etag : 1 = false;
        bool isRemoved : 1 = false;
    };

    explicit ObjectTable(QByteArray prefix = {})
        : m_prefix(std::move(prefix))
    {
    }
    ObjectTable(ObjectTable &&) noexcept = default;
    ObjectTable &operator=(ObjectTable &&) noexcept = default;

    ObjectTable snapshot();

    const QByteArray &prefix() const { return m_prefix; }
    /// Whether \a key is in this folder itself, not deeper and not the folder's own marker. Folders: with their slash.
    bool isDirectChild(const QByteArray &key) const;

    /// Slots that were ever given out; those below are valid arguments, removed or not.
    Slot slotCount() const { return m_slotCount; }
    bool isRemoved(Slot slot) const { return row(slot).isRemoved; }
    const Row &row(Slot slot) const { return m_chunks[slot / rowsPerChunk]->rows[slot % rowsPerChunk]; }
    /// Without the prefix and without a folder's slash. Valid until the table changes.
    QByteArrayView name(Slot slot) const;
    QByteArray storageClass(Slot slot) const { return m_storageClasses.value(row(slot).storageClass); }
    QByteArray etag(Slot slot) const;
    QByteArray key(Slot slot) const;
    BrowseItem item(Slot slot) const;
    /// Whether \a slot and \a otherSlot of \a other are one stored entry, as in two snapshots with no change to it in between.
    bool sharesEntry(Slot slot, const ObjectTable &other, Slot otherSlot) const;

    /// Live slots in the service's order: by the bytes of the key.
    const Slots &folders() const { return m_folders; }
    const Slots &objects() const { return m_objects; }
    qsizetype rowCount() const { return qsizetype(m_folders.size() + m_objects.size()); }
    qint64 totalSizeBytes() const { return m_totalSizeBytes; }

    /// noSlot when there is none. Logarithmic. A folder's key ends in "/".
    Slot find(const QByteArray &key) const;
    /// By the slots of \a older, those here of the same keys; noSlot where there is none. Linear.
    Slots successorsOf(const ObjectTable &older) const;
    /// Adds or replaces. The key must be a direct child.
    Slot put(const Cos::ObjectEntry &object);
    Slot putFolder(const QByteArray &prefix);
    /// Adds what a listing brought and is new here; returns the new slots. Leaves out the folder's own marker.
    Slots putPage(const Cos::ListPage &page);
    /// Removes the slots that are marked; \a isMarked is as long as slotCount() or shorter. Linear.
    void removeMarked(const std::vector<bool> &isMarked);
    /// Marks the slots of those \a keys that are here.
    std::vector<bool> marksOf(const QList<QByteArray> &keys) const;

    bool isConsistent() const;

private:
    ObjectTable(const ObjectTable &) = default;   // snapshot() marks the chunks first

    static constexpr Slot rowsPerChunk = 1024;

    struct Chunk
    {
        std::vector<Row> rows;
        std::vector<char> names;
        QHash<quint16, QByteArray> oddEtags;   ///< those that are not an MD5 with or without parts, by row
    };

    /// As stored: with a folder's slash.
    QByteArrayView storedName(Slot slot) const;
    Slots::const_iterator lowerBound(const Slots &sorted, QByteArrayView name) const;
    Chunk &writableChunk(Slot slot);
    Slot insert(Slots &sorted, QByteArrayView name, const Row &row);
    Slot append(QByteArrayView name, Row row);
    quint8 numberOfClass(const QByteArray &storageClass);

    QByteArray m_prefix;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::vector<bool> m_isShared;   ///< by chunk: a snapshot may read it
    Slot m_slotCount = 0;
    Slots m_folders;
    Slots m_objects;
    QList<QByteArray> m_storageClasses;
    qint64 m_totalSizeBytes = 0;
};
