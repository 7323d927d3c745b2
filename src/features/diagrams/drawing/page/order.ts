import type { Mermaid } from 'mermaid';

/**
 * Mermaid hands groups to the layout last first, so that of two that could be either way round the second comes
 * out left or above. This makes every flowchart hand them over in the author's order.
 */
export async function keepGroupsInOrder(mermaid: Mermaid): Promise<void> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText('flowchart TB\n any');
  const flowchart = Object.getPrototypeOf(db) as { getData(): { nodes: LayoutNode[] } };
  const getData = flowchart.getData;
  flowchart.getData = function (this: typeof flowchart) {
    const data = getData.call(this);
    const groups = data.nodes.filter((node) => node.isGroup);
    const inOrder = groups.toSorted((a, b) => (a.colorIndex ?? 0) - (b.colorIndex ?? 0));
    return { ...data, nodes: [...inOrder, ...data.nodes.filter((node) => !node.isGroup)] };
  };
}

interface LayoutNode {
  isGroup: boolean;
  /** The place among the groups as written, outer before inner; Mermaid colours them by it. */
  colorIndex?: number;
}
